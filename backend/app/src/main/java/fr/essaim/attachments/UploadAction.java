package fr.essaim.attachments;

/** What one can do to a file that is arriving. */
public enum UploadAction {
    /** Send the next chunk. */
    SEND,
    /** Make an attachment of it, once all of it is here. */
    COMPLETE,
    ABANDON
}
