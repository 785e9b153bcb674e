/** A field of the concern form: one line, or several. */
interface ConcernFieldProps {
  id: 'text' | 'contact';
  label: string;
  hint: string;
  wrong: string | undefined;
  value: string;
  /** How many lines are seen at once; a single one when left out. */
  rows?: number;
  onWrite: (written: string) => void;
}

export function ConcernField({ id, label, hint, wrong, value, rows, onWrite }: ConcernFieldProps) {
  const shared = {
    class: 'input',
    id,
    name: id,
    value,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': wrong === undefined ? `${id}-hint` : `${id}-wrong ${id}-hint`,
  };
  return (
    <div class={wrong === undefined ? 'field' : 'field field-wrong'}>
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {wrong !== undefined && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      {rows === undefined ? (
        <input
          {...shared}
          type="email"
          autoComplete="email"
          dir="ltr"
          onInput={({ currentTarget }) => onWrite(currentTarget.value)}
        />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          onInput={({ currentTarget }) => onWrite(currentTarget.value)}
        />
      )}
    </div>
  );
}
