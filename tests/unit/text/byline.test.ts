import { expect, test } from "vitest";
import { bylineText, shortByline, toByline } from "@/lib/text/byline";

test("shortens a byline to three authors", () => {
  expect(shortByline([])).toBeUndefined();
  expect(shortByline(["A", "B", "C"])).toBe("A, B, C");
  expect(shortByline(["A", "B", "C", "D"])).toBe("A, B, C et al.");
});

test("a byline keeps what is known about its names", () => {
  const authors = [{ name: "A", id: "a" }, { name: "B" }, { name: "C" }, { name: "D", id: "d" }];
  const byline = toByline(authors);
  expect(byline).toEqual({ names: [{ name: "A", id: "a" }, { name: "B" }, { name: "C" }], hasMore: true });
  expect(byline && bylineText(byline)).toBe("A, B, C et al.");
  expect(toByline(authors.slice(0, 1))).toEqual({ names: [{ name: "A", id: "a" }] });
});
