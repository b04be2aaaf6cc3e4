const LONGEST = 120

const whole =
  /^(?:advertisement|ad|sponsored(?: content)?|read more|continue reading(?: below)?|story continues(?: below)?(?: (?:advertisement|this ad))?|article continues (?:below|after this (?:ad|advertisement))|scroll to continue(?: reading)?|skip to (?:main )?content|share|share this(?: article| story)?|print|email|copy link|save|listen|subscribe(?: now)?|sign (?:in|up)|log in|related(?: articles| stories| content)?|more stories|most (?:read|popular)|trending(?: now)?|comments?|back to top|click here)[.:!…»›>\s]*$/i
const lead =
  /^(?:read (?:more|next|also)|see also|related|more on this|watch|listen|don[’']t miss|sign up (?:for|to)|subscribe to)\s*[:|–—-]\s*\S/i

/**
 * A paragraph that belongs to the page and not to the article: "Advertisement", "Read more: Council votes on parks",
 * "Sign up for: our letter". Not "Read more than once, the memo …", not "Related charges were dropped."
 */
export function isFurnitureLine(paragraph: string): boolean {
  return paragraph.length <= LONGEST && (whole.test(paragraph) || lead.test(paragraph))
}
