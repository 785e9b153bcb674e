/** A field that is written in, with its label, its hint and what is wrong with it. */
interface TextFieldProps {
  /** Its name as well. */
  id: string;
  label: string;
  hint: string;
  wrong: string | undefined;
  value: string;
  /** `lines`: more than one. */
  kind: 'email' | 'name' | 'lines';
  onWrite: (written: string) => void;
}

/** A worry is told in some sentences. */
const linesSeen = 7;

export function TextField({ id, label, hint, wrong, value, kind, onWrite }: TextFieldProps) {
  const shared = {
    class: 'input',
    id,
    name: id,
    value,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': wrong === undefined ? `${id}-hint` : `${id}-wrong ${id}-hint`,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onWrite(currentTarget.value),
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
      {kind === 'lines' && <textarea {...shared} rows={linesSeen} />}
      {kind === 'email' && <input {...shared} type="email" autoComplete="email" dir="ltr" />}
      {kind === 'name' && <input {...shared} autoComplete="name" />}
    </div>
  );
}
