import type { ComponentChildren } from 'preact';

export function Icon(props: { children: ComponentChildren; size?: number; flips?: boolean }) {
  const size = props.size ?? 20;
  return (
    <svg
      width={size}
      height={size}
      class={props.flips ? 'flips' : undefined}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {props.children}
    </svg>
  );
}

export const CloseIcon = (props: { size?: number }) => (
  <Icon {...props}>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);
export const BackIcon = () => (
  <Icon flips>
    <path d="M19 12H5M11 6l-6 6 6 6" />
  </Icon>
);
export const SendIcon = () => (
  <Icon>
    <path d="M12 19V5M6 11l6-6 6 6" />
  </Icon>
);
export const ClipIcon = () => (
  <Icon>
    <path d="M20 11.500l-8.2 8.200a5 5 0 0 1-7.1-7.100l8.5-8.500a3.3 3.3 0 0 1 4.7 4.700l-8.4 8.400a1.7 1.7 0 0 1-2.4-2.400l7.6-7.6" />
  </Icon>
);
export const PersonIcon = () => (
  <Icon size={16}>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.5 20.500c1-4 4-6 7.5-6s6.5 2 7.5 6" />
  </Icon>
);
export const SparkIcon = () => (
  <Icon size={16}>
    <path d="M12 3l2.2 6.800L21 12l-6.8 2.200L12 21l-2.2-6.800L3 12l6.8-2.200z" />
  </Icon>
);
