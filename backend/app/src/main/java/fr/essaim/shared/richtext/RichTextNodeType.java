package fr.essaim.shared.richtext;

/** What a node is; a page renders each by one element. */
public enum RichTextNodeType {
    HEADING,
    PARAGRAPH,
    LIST,
    ITEM,
    QUOTE,
    TABLE,
    ROW,
    CELL,
    CODE_BLOCK,
    RULE,
    TEXT,
    STRONG,
    EMPHASIS,
    CODE,
    LINK,
    IMAGE,
    BREAK
}
