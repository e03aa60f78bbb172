package org.isnad.intake.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/// Which addresses belong to the public network: not this machine, its neighbours, or networks behind a router,
/// on which a page could otherwise spy by redirecting there.
final class PublicNetwork {
    private static final List<Block> RESERVED = List.of(
            new Block(0x00000000, 8),
            new Block(0x0A000000, 8),
            new Block(0x64400000, 10),
            new Block(0x7F000000, 8),
            new Block(0xA9FE0000, 16),
            new Block(0xAC100000, 12),
            new Block(0xC0000000, 24),
            new Block(0xC0000200, 24),
            new Block(0xC0A80000, 16),
            new Block(0xC6120000, 15),
            new Block(0xC6336400, 24),
            new Block(0xCB007100, 24),
            new Block(0xE0000000, 3));

    private PublicNetwork() {}

    static boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic(number(bytes, 0)) : isPublic(bytes);
    }

    private static boolean isPublic(int address) {
        return RESERVED.stream().noneMatch(block -> block.holds(address));
    }

    /// Only `2000::/3` is given out; in some of it addresses of the older kind are hidden.
    private static boolean isPublic(byte[] address) {
        if ((address[0] & 0xE0) != 0x20) {
            return begins(address, 0x00, 0x64, 0xFF, 0x9B) && isPublic(number(address, 12));
        }
        if (begins(address, 0x20, 0x02)) {
            return isPublic(number(address, 2));
        }
        return !begins(address, 0x20, 0x01, 0x00, 0x00) && !begins(address, 0x20, 0x01, 0x0D, 0xB8);
    }

    private static boolean begins(byte[] address, int... prefix) {
        byte[] bytes = new byte[prefix.length];
        for (int i = 0; i < prefix.length; i++) {
            bytes[i] = (byte) prefix[i];
        }
        return Arrays.equals(address, 0, bytes.length, bytes, 0, bytes.length);
    }

    private static int number(byte[] bytes, int at) {
        int number = 0;
        for (int i = at; i < at + Integer.BYTES; i++) {
            number = number << Byte.SIZE | bytes[i] & 0xFF;
        }
        return number;
    }

    /// Addresses that begin alike.
    private record Block(int first, int bits) {
        boolean holds(int address) {
            return (address ^ first) >>> (Integer.SIZE - bits) == 0;
        }
    }
}
