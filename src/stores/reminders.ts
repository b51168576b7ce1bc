/** Remembers for more than a year which reminders were sent, so that each is sent once. */
export interface Reminders {
  add(key: string): Promise<void>;
  has(key: string): Promise<boolean>;
}
