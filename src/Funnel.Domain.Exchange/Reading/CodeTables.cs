using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Checks;
using Funnel.Domain.Contacts;
using Funnel.Domain.Entries;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Targets;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The closed lists behind fields of the exchange format.</summary>
internal static class CodeTables
{
    public static CodeTable<CustomerKind> CustomerKinds { get; } = Of(Codes.Of<CustomerKind>());

    public static CodeTable<FilingChannel> Channels { get; } = Of(Codes.Of<FilingChannel>());

    /// <summary>Taking over and giving back follow from the duplicate's own events, and are not written down.</summary>
    public static CodeTable<CardMove> Events { get; } = new(
        Codes.Of<CardMove>(),
        Codes.Of<CardMove>().Values.Where(move => move is not (CardMove.TakeOver or CardMove.GiveBack)));

    /// <summary>What stands in the place of an event: one, or a correction.</summary>
    public static Phrase EventsAndCorrections { get; } =
        Expectations.OneOf([.. Events.Codes, CorrectionRows.Voided, CorrectionRows.Amended]);

    public static CodeTable<CorrectionCause> CorrectionCauses { get; } = Of(Codes.Of<CorrectionCause>());

    public static CodeTable<ContactContents> Contents { get; } = Of(Codes.Of<ContactContents>());

    public static Phrase AnyContents { get; } = Expectations.AnyOf(Contents.Codes);

    public static CodeTable<RecordElements> Elements { get; } = Of(Codes.Of<RecordElements>());

    public static Phrase AnyElements { get; } = Expectations.AnyOf(Elements.Codes);

    public static CodeTable<LostReason> LostReasons { get; } = Of(Codes.Of<LostReason>());

    public static CodeTable<TrafficKind> TrafficKinds { get; } = Of(Codes.Of<TrafficKind>());

    public static CodeTable<VisitOrder> VisitOrders { get; } = Of(Codes.Of<VisitOrder>());

    public static CodeTable<TrafficOutcome> Outcomes { get; } = Of(Codes.Of<TrafficOutcome>());

    public static CodeTable<CheckKind> CheckKinds { get; } = Of(Codes.Of<CheckKind>());

    public static CodeTable<ProcessStage> Stages { get; } = Of(Codes.Of<ProcessStage>());

    public static CodeTable<TargetMetric> Metrics { get; } = Of(Codes.Of<TargetMetric>());

    private static CodeTable<TValue> Of<TValue>(CodeBook<TValue> book)
        where TValue : struct, Enum => new(book, book.Values);

    /// <summary>Any number of contents joined by semicolons; none where the field is empty.</summary>
    public static bool TryContents(ReadOnlySpan<byte> value, out ContactContents contents)
    {
        var isRead = TryFlags(value, Contents, one => (int)one, out var flags);
        contents = (ContactContents)flags;
        return isRead;
    }

    /// <summary>Any number of elements of a record joined by semicolons.</summary>
    public static bool TryElements(ReadOnlySpan<byte> value, out RecordElements elements)
    {
        var isRead = TryFlags(value, Elements, one => (int)one, out var flags);
        elements = (RecordElements)flags;
        return isRead;
    }

    private static bool TryFlags<TValue>(
        ReadOnlySpan<byte> value, CodeTable<TValue> codes, Func<TValue, int> flagOf, out int flags)
        where TValue : struct
    {
        flags = 0;
        while (!value.IsEmpty)
        {
            var end = value.IndexOf((byte)';');
            if (!codes.TryGet(CsvValue.Trim(end < 0 ? value : value[..end]), out var one) || end == value.Length - 1)
            {
                return false;
            }

            flags |= flagOf(one);
            value = end < 0 ? [] : value[(end + 1)..];
        }

        return true;
    }
}
