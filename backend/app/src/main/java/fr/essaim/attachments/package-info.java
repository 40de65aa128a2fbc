/**
 * Files with name, type, size, checksum, licence: how they arrive, whom they are handed to, when they go. Features that own
 * files implement {@link fr.essaim.attachments.AttachmentOwner}. Depends on licences.
 */
@NullMarked
package fr.essaim.attachments;

import org.jspecify.annotations.NullMarked;
