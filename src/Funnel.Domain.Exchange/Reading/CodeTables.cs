using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Checks;
using Funnel.Domain.Contacts;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Targets;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The coded fields of the exchange format.</summary>
internal static class CodeTables
{
    public static CodeTable<CustomerKind> CustomerKinds { get; } = new(Domain.Channels.CustomerKinds.All);

    public static CodeTable<FilingChannel> Channels { get; } = new(FilingChannels.All);

    public static CodeTable<MediaSource> Media { get; } = new(MediaSources.All);

    public static CodeTable<LeadSource> LeadSources { get; } = new(Domain.Channels.LeadSources.All);

    /// <summary>Taking over and giving back follow from the duplicate's own events, and are not written down.</summary>
    public static CodeTable<CardMove> Events { get; } = new(
        CardMoves.All, CardMoves.All.Values.Where(move => move is not (CardMove.TakeOver or CardMove.GiveBack)));

    public static CodeTable<ContactManner> Manners { get; } = new(ContactManners.All);

    public static CodeTable<ContactContents> Contents { get; } = new(ContactContentsCodes.All);

    public static Phrase AnyContents { get; } = Expectations.AnyOf(Contents.Codes);

    public static CodeTable<LostReason> LostReasons { get; } = new(Domain.Cards.LostReasons.All);

    public static CodeTable<TrafficKind> TrafficKinds { get; } = new(TrafficCodes.Kinds);

    public static CodeTable<VisitOrder> VisitOrders { get; } = new(TrafficCodes.VisitOrders);

    public static CodeTable<TrafficOutcome> Outcomes { get; } = new(TrafficCodes.Outcomes);

    public static CodeTable<CheckKind> CheckKinds { get; } = new(Domain.Checks.CheckKinds.All);

    public static CodeTable<ProcessStage> Stages { get; } = new(ProcessStages.All);

    public static CodeTable<TargetMetric> Metrics { get; } = new(TargetMetrics.All);

    /// <summary>Any number of contents joined by semicolons; none where the field is empty.</summary>
    public static bool TryContents(ReadOnlySpan<byte> value, out ContactContents contents)
    {
        contents = ContactContents.None;
        while (!value.IsEmpty)
        {
            var end = value.IndexOf((byte)';');
            if (!Contents.TryGet(CsvValue.Trim(end < 0 ? value : value[..end]), out var one) || end == value.Length - 1)
            {
                return false;
            }

            contents |= one;
            value = end < 0 ? [] : value[(end + 1)..];
        }

        return true;
    }
}
