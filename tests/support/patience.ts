import {configure} from '@testing-library/react';

/** What a test waits for may take long on a machine with many things to do; a test that fails fails by its expectation. */
configure({asyncUtilTimeout: 10_000});
jest.setTimeout(30_000);
