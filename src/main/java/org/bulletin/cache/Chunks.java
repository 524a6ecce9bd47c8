package org.bulletin.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of many entries, which is replaced whole. It names what it was made for, and every chunk
 * of it has a checksum: a file that is for something else, cut off or damaged is none.
 */
public final class Chunks {

  private static final int CHUNK_BYTES = 1 << 18;
  private static final String NEXT = ".next";

  private final Path folder;
  private final Path file;
  private final Fingerprint purpose;

  /**
   * @param folder need not exist until something is written
   * @param name the file's name
   * @param purpose what the entries hold for, and how they are written
   */
  public Chunks(Path folder, String name, Fingerprint purpose) {
    this.folder = folder;
    this.file = folder.resolve(name);
    this.purpose = purpose;
  }

  /**
   * What stands in the file.
   *
   * @param mark a number that whoever wrote it put there
   * @param chunks each with whole entries in it, in the order in which they were written
   */
  public record Contents(long mark, List<BytesReader> chunks) {}

  /**
   * Returns what stands in the file.
   *
   * @throws IOException where the file is none that can be used
   */
  public Contents read() throws IOException {
    BytesReader in = BytesReader.ofMany(Files.readAllBytes(file));
    if (!in.fingerprint().equals(purpose)) {
      throw new Damaged("purpose");
    }
    long mark = in.fixed();
    long count = in.fixed();
    if (in.fixed() != Checksum.of(head(mark, count))) {
      throw new Damaged("head");
    }
    List<BytesReader> chunks = new ArrayList<>();
    while (!in.isAtEnd()) {
      long check = in.fixed();
      BytesReader chunk = in.inner();
      if (Checksum.of(chunk.rest()) != check) {
        throw new Damaged("check");
      }
      chunks.add(chunk);
    }
    if (chunks.size() != count) {
      throw new Damaged("count");
    }
    return new Contents(mark, chunks);
  }

  /** Returns the entries of a chunk. */
  public static List<BytesReader> entries(BytesReader chunk) throws Damaged {
    List<BytesReader> entries = new ArrayList<>();
    while (!chunk.isAtEnd()) {
      entries.add(chunk.inner());
    }
    return entries;
  }

  /** Replaces the file. */
  public void write(long mark, Iterable<ByteBuffer> entries) throws IOException {
    List<ByteBuffer> chunks = new ArrayList<>();
    BytesWriter chunk = BytesWriter.ofAbout(CHUNK_BYTES);
    for (ByteBuffer entry : entries) {
      chunk.block(entry);
      if (chunk.length() >= CHUNK_BYTES) {
        chunks.add(chunk.toBuffer());
        chunk = BytesWriter.ofAbout(CHUNK_BYTES);
      }
    }
    if (chunk.length() > 0) {
      chunks.add(chunk.toBuffer());
    }
    replace(mark, chunks);
  }

  private void replace(long mark, List<ByteBuffer> chunks) throws IOException {
    Path next = Files.createTempFile(Files.createDirectories(folder), "entries", NEXT);
    try {
      try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
        byte[] head = head(mark, chunks.size());
        BytesWriter start = new BytesWriter();
        start.fixed(Checksum.of(head));
        write(channel, ByteBuffer.wrap(head));
        write(channel, start.toBuffer());
        for (ByteBuffer chunk : chunks) {
          BytesWriter before = new BytesWriter();
          before.fixed(Checksum.of(chunk.duplicate()));
          before.number(chunk.remaining());
          write(channel, before.toBuffer());
          write(channel, chunk);
        }
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private byte[] head(long mark, long count) {
    BytesWriter head = new BytesWriter();
    head.fingerprint(purpose);
    head.fixed(mark);
    head.fixed(count);
    return head.toArray();
  }

  private static void write(FileChannel channel, ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }
}
