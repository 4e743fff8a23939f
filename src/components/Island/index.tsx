import React, {type ComponentProps, type ComponentType} from 'react';
import {islands, type IslandName} from '@site/src/islands';

interface Props<N extends IslandName> {
  readonly name: N;
  readonly props: ComponentProps<(typeof islands)[N]>;
}

/**
 * Draws an island at build. In the built site the delivery step moves `data-props` into a script file
 * and adds the island's own script; in the dev server React itself makes it live.
 */
export default function Island<N extends IslandName>({name, props}: Props<N>): React.ReactNode {
  const Component = islands[name] as unknown as ComponentType<object>;
  return (
    <div data-island={name} data-props={JSON.stringify(props)}>
      <Component {...(props as object)} />
    </div>
  );
}
