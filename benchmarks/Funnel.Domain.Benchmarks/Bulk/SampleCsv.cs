using System.Globalization;
using Funnel.Domain.Cards;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>Sample cards as text for other engines: a line per card, days as numbers from 2000-01-01.</summary>
internal static class SampleCsv
{
    /// <summary>The columns; dates are numbers until the other engine converts them.</summary>
    public static IReadOnlyList<(string Name, bool IsDate)> Columns { get; } =
    [
        ("consultant", false), ("filed_on", true), ("first_visit_on", true), ("second_visit_on", true),
        ("first_test_drive_on", true), ("order_signed_on", true), ("delivered_on", true), ("lost_on", true),
        ("closed_on", true), ("next_contact_on", true), ("agreed_on", true), ("last_contact_on", true),
        ("last_touch_on", true),
        ("channel", false), ("lead_source", false), ("state", false), ("lost_reason", false), ("level", false),
        ("is_complete", false),
    ];

    public static void Write(string path, long cards, int consultants)
    {
        var channels = Texts(CardColumns.Channel.TextOf, Enum.GetValues<Channels.FilingChannel>());
        var states = Texts(CardColumns.State.TextOf, Enum.GetValues<CardState>());
        var reasons = Texts(CardColumns.LostReason.TextOf, Enum.GetValues<LostReason>());
        using var writer = new StreamWriter(path, append: false, System.Text.Encoding.ASCII, bufferSize: 1 << 20);
        Span<char> digits = stackalloc char[16];
        for (var number = 0L; number < cards; number++)
        {
            var card = SampleCard.Of(number, cards, consultants);
            Write(card.Consultant, writer, digits);
            Write(card.FiledOn, writer, digits);
            Write(card.FirstVisitOn, writer, digits);
            Write(card.SecondVisitOn, writer, digits);
            Write(card.FirstTestDriveOn, writer, digits);
            Write(card.OrderSignedOn, writer, digits);
            Write(card.DeliveredOn, writer, digits);
            Write(card.LostOn, writer, digits);
            Write(card.ClosedOn, writer, digits);
            Write(card.NextContactOn, writer, digits);
            Write(card.AgreedOn, writer, digits);
            Write(card.LastContactOn, writer, digits);
            Write(card.LastTouchOn, writer, digits);
            writer.Write(channels[(int)card.Channel]);
            writer.Write(',');
            writer.Write(card.LeadSource.Value);
            writer.Write(',');
            writer.Write(states[(int)card.State]);
            writer.Write(',');
            writer.Write(card.LostReason is { } reason ? reasons[(int)reason] : "");
            writer.Write(',');
            writer.Write(SampleCard.Levels[card.Level]);
            writer.Write(card.IsComplete ? ",true\n" : ",false\n");
        }
    }

    private static string[] Texts<TCode>(Func<TCode, string> textOf, TCode[] codes) => [.. codes.Select(textOf)];

    private static void Write(int value, StreamWriter writer, Span<char> digits)
    {
        if (value != SampleCard.Missing)
        {
            value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
            writer.Write(digits[..length]);
        }

        writer.Write(',');
    }
}
