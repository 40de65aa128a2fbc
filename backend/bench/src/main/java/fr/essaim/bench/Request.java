package fr.essaim.bench;

import java.util.Map;

/** One GET, headers included. */
record Request(String path, Map<String, String> headers) {}
