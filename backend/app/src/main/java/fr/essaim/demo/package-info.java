/** Loads the demonstration data: invented people and organisations around real places. No feature depends on it. */
@NullMarked
package fr.essaim.demo;

import org.jspecify.annotations.NullMarked;
