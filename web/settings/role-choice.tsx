import type { Role } from '../../contract/index.ts';
import { ROLES } from './roles.ts';

/** One role of all, each with what it is for. The value is read from the form as `role`. */
export function RoleChoice(props: { value: Role }) {
  return (
    <fieldset>
      <legend className="mb-1 font-medium">Role</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {ROLES.map(({ role, label, what }) => (
          <label
            key={role}
            className="flex items-start gap-2 rounded-box border border-line p-2 has-checked:border-accent-text has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name="role"
              value={role}
              defaultChecked={role === props.value}
              className="mt-0.5 accent-accent-text"
            />
            <span>
              <span className="block font-medium">{label}</span>
              <span className="text-[13px] text-muted">{what}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
