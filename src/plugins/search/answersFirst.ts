import type {BrowserData} from '../browserData';

type DevServerConfig = ReturnType<BrowserData['devServer']>;

/**
 * The dev server's own middlewares and ours are merged by running both functions on one array and joining what they return,
 * which puts ours behind the fallback that answers every address with the start page. So ours goes to the front of that array.
 */
export function answersFirst(config: DevServerConfig): DevServerConfig {
  return {
    devServer: {
      setupMiddlewares: (middlewares) => {
        middlewares.unshift(...config.devServer.setupMiddlewares([]));
        return [];
      },
    },
  };
}
