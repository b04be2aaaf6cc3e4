import { describe, expect, test } from 'vitest'
import { stripTags } from '../../../../electron/reader/page/stripTags.ts'

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

  test('takes no longer per character for a megabyte of brackets', () => {
    for (const piece of ['<', '<a', '<!--', '<script>', '</', '<script></script>']) {
      const startMs = performance.now()
      stripTags(piece.repeat(Math.ceil(1_000_000 / piece.length)))
      expect(performance.now() - startMs, piece).toBeLessThan(1500)
    }
  })
})
