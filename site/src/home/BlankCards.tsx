/** The place that cards will take, kept for them while they are fetched: what stands below does not jump. */

/** As many as fill a tall window beside and below each other. */
const places = [1, 2, 3, 4, 5, 6];

export function BlankCards() {
  return (
    <ul class="cards cards-blank" aria-hidden="true">
      {places.map((place) => (
        <li key={place} class="card" />
      ))}
    </ul>
  );
}
