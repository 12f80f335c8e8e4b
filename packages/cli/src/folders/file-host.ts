import { nodeFileHost } from '@dorkarta/language/node';

/** The files of the machine for commands: before each is read the program learns whether it was called off meanwhile (Ctrl+C). */
export const fileHost: typeof nodeFileHost = {
  ...nodeFileHost,
  read: async (uri) => {
    await new Promise(setImmediate);
    return nodeFileHost.read(uri);
  },
};
