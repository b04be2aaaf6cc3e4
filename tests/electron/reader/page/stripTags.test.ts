import { describe, expect, test } from 'vitest'
import { stripTags } from '../../../../electron/reader/page/stripTags.ts'
import { growth, LINEAR_GROWTH } from '../../../helpers/growth.ts'

describe('stripTags', () => {
  test.each([
    ['<p>Two <b>were</b> hurt.</p>', 'Two were hurt.'],
    ['<SCRIPT>evil("</p>")</SCRIPT>after', 'after'],
    ['<style>p{}</style ><p>x', 'x'],
    ['a<!-- <p>no</p> -->b', 'ab'],
    ['1 < 2 and 3 <4', '1 < 2 and 3 <4'],
    ['<img src=x onerror=alert(1)', ''],
    ['&lt;b&gt; &amp;amp; &unknown;', '<b> &amp; &unknown;'],
    ['<script>never closed', ''],
    ['<?php x ?><!DOCTYPE html>y', 'y'],
  ])('of %j leaves %j', (html, words) => {
    expect(stripTags(html)).toBe(words)
  })

  test.each(['<', '<a', '<!--', '<script>', '</', '<script></script>', '<b>x</b>'])(
    'takes no longer per character for much of %j',
    (piece) => {
      expect(growth((length) => stripTags(piece.repeat(length)))).toBeLessThan(LINEAR_GROWTH)
    },
  )
})
