using System.Globalization;
using System.Text.Json;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Console.Rendering;

/// <summary>Assessed cards as JSON and as a table.</summary>
internal static class AssessmentListing
{
    private static readonly IReadOnlyList<Phrase> Headings =
    [
        new("档案", "Card"), new("销售顾问", "Consultant"), new("级别", "Level"), new("判定", "Assessed"),
        new("跟进级别", "Follow-up level"), new("最迟跟进", "Next by"), new("升级尚缺", "Missing for the next level"),
    ];

    public static void WriteJson(Stream output, LocalDate today, IReadOnlyList<AssessedCard> cards) =>
        ResultJson.Write(output, json =>
        {
            json.Date("today", today);
            json.Lines("cards", cards, WriteCard);
        });

    public static void Show(PlainTable table, LocalDate today, IReadOnlyList<AssessedCard> cards, LevelScale scale)
    {
        var (count, differing) = (Figures.Whole(cards.Count), Figures.Whole(cards.Count(card => card.Differs)));
        var day = LocalDatePattern.Iso.Format(today);
        table.Say(new(
            $"级别判定  {day}：{count} 张档案，{differing} 张与记录的级别不一致",
            $"Assessment  {day}: {count} cards, {differing} at another level than recorded"));
        table.Show(Headings, cards.Select(card => RowOf(card, scale)));
    }

    private static IReadOnlyList<Phrase> RowOf(AssessedCard card, LevelScale scale) =>
    [
        Same(card.Card.Value),
        Same(card.Owner.Value),
        scale.NameOf(card.Level),
        card.Assessment?.Level.Name ?? new("未记录", "no record"),
        Same(card.FollowUpLevel?.ToString(CultureInfo.InvariantCulture) ?? ""),
        Same(Iso(card.LatestNextOn) ?? ""),
        ReasonJson.InOneLine([.. card.Assessment?.Missing ?? []]),
    ];

    private static void WriteCard(Utf8JsonWriter line, AssessedCard card)
    {
        line.WriteStartObject();
        line.WriteString("card", card.Card.Value);
        line.WriteString("dealer", card.Dealer.Value);
        line.WriteString("consultant", card.Owner.Value);
        line.WriteString("level", card.Level.Value);
        line.WriteString("assessed", card.Assessment?.Level.Code.Value);
        ReasonJson.Write(line, "reasons", card.Assessment?.Reasons ?? []);
        line.WriteString("better", card.Assessment?.NextBetter?.Code.Value);
        ReasonJson.Write(line, "missing", card.Assessment?.Missing ?? []);
        if (card.FollowUpLevel is { } chosen)
        {
            line.WriteNumber("followUpLevel", chosen);
        }
        else
        {
            line.WriteNull("followUpLevel");
        }

        line.WriteString("nextContactOn", Iso(card.NextContactOn));
        line.WriteString("latestNextOn", Iso(card.LatestNextOn));
        line.WriteEndObject();
    }

    private static Phrase Same(string text) => new(text, text);

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
