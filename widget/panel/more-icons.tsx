import { Icon } from './icons.tsx';

export const BellIcon = () => (
  <Icon size={18}>
    <path d="M6 9a6 6 0 0 1 12 0c0 6 2.5 7.5 2.5 7.500h-17S6 15 6 9M10 20.500a2.2 2.2 0 0 0 4 0" />
  </Icon>
);
export const SilentIcon = () => (
  <Icon size={18}>
    <path d="M6.5 7A6 6 0 0 1 18 9c0 2 .3 3.5.7 4.700M15 16.500H3.500S6 15 6 9M10 20.500a2.2 2.2 0 0 0 4 0M4 3.500l17 17" />
  </Icon>
);
export const FileIcon = () => (
  <Icon size={18}>
    <path d="M14 3H6v18h12V7zM14 3v4h4" />
  </Icon>
);
export const CopyIcon = () => (
  <Icon size={16}>
    <path d="M9 9h11v11H9zM15 9V4H4v11h5" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon size={16}>
    <path d="M5 12.500l4.5 4.500L19 7.5" />
  </Icon>
);
export const UpIcon = () => (
  <Icon size={16}>
    <path d="M7 11v9H4v-9zM7 11l4-8c1.7 0 2.5 1 2.5 2.500V9H19c1 0 1.7.9 1.5 1.900l-1.4 7.500c-.2 1-1 1.6-2 1.600H7" />
  </Icon>
);
export const DownIcon = () => (
  <Icon size={16}>
    <path d="M7 13V4H4v9zM7 13l4 8c1.7 0 2.5-1 2.5-2.500V15H19c1 0 1.7-.9 1.5-1.900l-1.4-7.500c-.2-1-1-1.6-2-1.600H7" />
  </Icon>
);
