import type { AnswerOf, Channel, RequestOf } from '../../shared/ipc/contract.ts'

/** Answers one channel; the argument has passed the channel's schema. Throws AppError for what a person is told. */
export type Handler<C extends Channel> = (argument: RequestOf<C>) => AnswerOf<C> | Promise<AnswerOf<C>>

/** Handlers of some channels; of all when none are named. */
export type Handlers<C extends Channel = Channel> = { readonly [Each in C]: Handler<Each> }
