using System.Buffers;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Snapshots;

/// <summary>
/// A history as bytes, rows as they were written down, for a store that has to be opened fast. Customers' names and
/// phone numbers, notes and causes in words of their own are left out, and so are dealers and consultants; everything
/// that a figure is made from is there.
/// </summary>
/// <remarks>
/// The bytes <c>FHIS</c>, the version 1 as one byte, then cards and records row by row: numbers as LEB128 varints, days
/// by their distance from the day before, texts once each, ids by where they differ from the id before. Reading puts
/// the rows of cards through the same recording and checking as any other rows. Bytes of another version are not read:
/// whoever keeps them must be able to make them anew.
/// </remarks>
public static class HistoryBinary
{
    /// <summary>The version of the bytes; those of another are not read.</summary>
    public const byte Version = 1;

    private static ReadOnlySpan<byte> Mark => "FHIS"u8;

    /// <summary>Writes a history.</summary>
    public static void Write(FunnelHistory history, IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Mark);
        writer.Write([Version]);
        var row = new RowWriter(writer);
        WriteCards(history.Cards, row);
        _ = Records(history, row);
    }

    /// <summary>Reads a history.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="rules">The rules by which rows of cards are checked.</param>
    /// <exception cref="FormatException">The bytes are not those of a history; the message says why.</exception>
    public static FunnelHistory Read(ReadOnlyMemory<byte> bytes, DealerRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (!bytes.Span.StartsWith(Mark))
        {
            throw new FormatException("The bytes do not begin as a history does.");
        }

        if (bytes.Length <= Mark.Length || bytes.Span[Mark.Length] != Version)
        {
            throw new FormatException("The history is of a version this library does not know.");
        }

        var row = new RowReader(bytes[(Mark.Length + 1)..]);
        try
        {
            var history = Records(new() { Cards = ReadCards(row, rules) }, row);
            return row.IsAtEnd ? history : throw new FormatException("There are bytes behind the history.");
        }
        catch (Exception problem) when (problem is ArgumentException or OverflowException)
        {
            throw new FormatException("The bytes of the history say what cannot be.", problem);
        }
    }

    private static void WriteCards(CardIndex cards, RowWriter row)
    {
        var form = new CardForms(row);
        List<CardFiling> filings = [.. cards.FilingsInOrder()];
        Dictionary<CardId, int> numbers = [];
        row.Count(filings.Count);
        foreach (var filing in filings)
        {
            numbers.Add(filing.Card, numbers.Count);
            form.Filing(filing);
        }

        Write(cards.EventsInOrder(), e => form.Event(e));
        Write(cards.CorrectionsInOrder(), correction => form.Correction(correction));

        // The rows of a card follow each other: most are of the card before, or of the next.
        void Write<T>(IEnumerable<(CardId Card, T What)> rows, Action<T> write)
        {
            List<(CardId Card, T What)> all = [.. rows];
            row.Count(all.Count);
            var last = 0;
            foreach (var (card, what) in all)
            {
                var number = numbers[card];
                row.Number(number >= last ? (ulong)(number - last) << 1 : ((ulong)(last - number) << 1) | 1);
                last = number;
                write(what);
            }
        }
    }

    private static CardIndex ReadCards(RowReader row, DealerRules rules)
    {
        var (form, recorder) = (new CardForms(row), new CardRecorder(rules));
        var count = row.Count(0);
        List<CardId> cards = [];
        while (cards.Count < count)
        {
            var filing = form.Filing(null);
            cards.Add(filing.Card);
            recorder.Add(filing, cards.Count);
        }

        // A filing that the rules refuse takes its rows along.
        var number = 0L;
        Read(card =>
        {
            var e = form.Event(null);
            number++;
            if (recorder.Knows(card))
            {
                recorder.Add(card, e, number);
            }
        });
        Read(card =>
        {
            var correction = form.Correction(null);
            number++;
            if (recorder.Knows(card))
            {
                recorder.Add(card, correction, number);
            }
        });
        return recorder.Complete().Cards;

        void Read(Action<CardId> read)
        {
            var (rows, last) = (row.Count(0), 0L);
            for (var place = 0; place < rows; place++)
            {
                var step = row.Number(0);
                last += (step & 1) == 0 ? (long)(step >> 1) : -(long)(step >> 1);
                read(last >= 0 && last < cards.Count ? cards[(int)last] : throw new FormatException(
                    "The bytes of the history name a card that is not there."));
            }
        }
    }

    private static FunnelHistory Records(FunnelHistory history, RowBytes row)
    {
        var (form, voided) = (new RecordForms(row), history.Voided);
        return history with
        {
            Traffic = row.All(history.Traffic, form.Traffic),
            Leads = row.All(history.Leads, form.Lead),
            BaseCustomers = row.All(history.BaseCustomers, form.BaseCustomer),
            Checks = row.All(history.Checks, form.Check),
            RecordChecks = row.All(history.RecordChecks, form.RecordCheck),
            OwnerContacts = row.All(history.OwnerContacts, form.OwnerContact),
            OwnerTransfers = row.All(history.OwnerTransfers, form.OwnerTransfer),
            Voided = new()
            {
                Traffic = row.All(voided.Traffic, one => form.Voided(one, form.Traffic)),
                Leads = row.All(voided.Leads, one => form.Voided(one, form.Lead)),
                BaseCustomers = row.All(voided.BaseCustomers, one => form.Voided(one, form.BaseCustomer)),
                Checks = row.All(voided.Checks, one => form.Voided(one, form.Check)),
                OwnerContacts = row.All(voided.OwnerContacts, one => form.Voided(one, form.OwnerContact)),
                OwnerTransfers = row.All(voided.OwnerTransfers, one => form.Voided(one, form.OwnerTransfer)),
            },
        };
    }
}
