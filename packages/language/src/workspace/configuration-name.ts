/** The name of the configuration file. */
export const configurationName = 'dorkarta.config.json';
