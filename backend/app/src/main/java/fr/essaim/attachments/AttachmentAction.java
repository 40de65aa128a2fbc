package fr.essaim.attachments;

/** What one can do to an attachment. */
public enum AttachmentAction {
    UPDATE,
    /** Only while no object owns it. */
    DELETE
}
