import { installTrustedTypesPolicy } from './trustedTypes.ts'

// On its own, so that it runs before the modules imported after it.
installTrustedTypesPolicy(window)
