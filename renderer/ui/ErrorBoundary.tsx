import { Component, type ErrorInfo, type ReactNode } from 'react'
import { ErrorNotice } from './ErrorNotice.tsx'

type Props = {
  /** Changing it tries again. */
  readonly resetKey?: unknown
  readonly children: ReactNode
}
type State = { readonly error: unknown; readonly resetKey: unknown }

/** Keeps a fault in one part of the window from taking the rest with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error }
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey }
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack)
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return <ErrorNotice error={this.state.error} title="This part of the window stopped working" />
  }
}
