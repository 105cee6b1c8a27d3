using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>Whole numbers by texts in UTF-8, without a string for each text.</summary>
/// <remarks>
/// Millions of events ask for one of a million cards: a dictionary of strings would read the key, the hash and the
/// string's text from three places in memory, and hash twice where a text is new.
/// </remarks>
internal sealed class Utf8Table
{
    private const int FewestSlots = 1 << 8;
    private const int UsualLength = 8;

    // So that nobody can write a file whose texts all fall into one place.
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64() | 1;

    private Slot[] _slots;
    private byte[] _texts;
    private int _textsEnd;

    /// <param name="texts">How many texts to expect; a large table that need not grow spares much moving about.</param>
    public Utf8Table(int texts = 0)
    {
        var slots = Math.Max(FewestSlots, BitOperations.RoundUpToPowerOf2((uint)texts + ((uint)texts / 3)));
        _slots = new Slot[slots];
        _texts = new byte[slots * UsualLength];
    }

    /// <summary>The texts there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a text, or the given one where the text is not there.</summary>
    public int Get(ReadOnlySpan<byte> text, int otherwise)
    {
        ref var slot = ref SlotOf(text, HashOf(text));
        return slot.IsTaken ? slot.Number : otherwise;
    }

    /// <summary>The number of a text, to be read or set; a text not there yet is added with this one.</summary>
    public ref int GetOrAdd(ReadOnlySpan<byte> text, int number)
    {
        if (4 * (Count + 1) > 3 * _slots.Length)
        {
            Grow();
        }

        var hash = HashOf(text);
        ref var slot = ref SlotOf(text, hash);
        if (!slot.IsTaken)
        {
            slot = new() { Hash = hash, Start = Keep(text), LengthOrFree = text.Length + 1, Number = number };
            Count++;
        }

        return ref slot.Number;
    }

    private ref Slot SlotOf(ReadOnlySpan<byte> text, uint hash)
    {
        var slots = _slots;
        for (var at = hash & (uint)(slots.Length - 1); ; at = (at + 1) & (uint)(slots.Length - 1))
        {
            ref var slot = ref slots[at];
            if (!slot.IsTaken || (slot.Hash == hash && text.SequenceEqual(_texts.AsSpan(slot.Start, slot.Length))))
            {
                return ref slot;
            }
        }
    }

    private void Grow()
    {
        var before = _slots;
        _slots = new Slot[2 * before.Length];
        foreach (var slot in before)
        {
            if (slot.IsTaken)
            {
                SlotOf(_texts.AsSpan(slot.Start, slot.Length), slot.Hash) = slot;
            }
        }
    }

    private int Keep(ReadOnlySpan<byte> text)
    {
        var start = _textsEnd;
        _textsEnd += text.Length;
        if (_textsEnd > _texts.Length)
        {
            Array.Resize(ref _texts, Math.Max(_textsEnd, 2 * _texts.Length));
        }

        text.CopyTo(_texts.AsSpan(start));
        return start;
    }

    private static uint HashOf(ReadOnlySpan<byte> text)
    {
        var hash = Seed + (ulong)text.Length;
        while (text.Length >= sizeof(ulong))
        {
            hash = Mix(hash, MemoryMarshal.Read<ulong>(text));
            text = text[sizeof(ulong)..];
        }

        ulong rest = 0;
        foreach (var one in text)
        {
            rest = (rest << 8) | one;
        }

        hash = Mix(hash, rest);
        return (uint)(hash ^ (hash >> 32));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash, ulong part)
    {
        var high = Math.BigMul(hash ^ part, 0x9E3779B97F4A7C15, out var low);
        return BitOperations.RotateLeft(high ^ low, 23) + Seed;
    }

    private struct Slot
    {
        public uint Hash;
        public int Start;
        public int LengthOrFree;
        public int Number;

        public readonly bool IsTaken => LengthOrFree != 0;

        public readonly int Length => LengthOrFree - 1;
    }
}
