import './mark.css';

/** The mark of the app: a sextant, its arc with ticks. */
export function Mark() {
  return (
    <svg
      className="mark"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M12 3 4.2 17.6M12 3l7.8 14.6M4.2 17.6a16 16 0 0 0 15.6 0" />
      <path d="M12 3v17.6" strokeWidth="2" />
      <path d="M6.6 18.7l.5-1.1M9.2 19.6l.3-1.2M17.4 18.7l-.5-1.1M14.8 19.6l-.3-1.2" strokeWidth="1" />
      <circle cx="12" cy="3.6" r="1.4" fill="currentColor" stroke="none" />
    </svg>
  );
}
