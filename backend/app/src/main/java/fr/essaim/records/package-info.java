/**
 * Experience records: what a territory or an organisation lived through, told so that others can learn from it. Depends on
 * attachments, communities, organisations, programmes, territories and topics.
 */
@NullMarked
package fr.essaim.records;

import org.jspecify.annotations.NullMarked;
