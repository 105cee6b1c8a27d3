using System.Text.Json;
using Funnel.Domain.Audit;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Console.Rendering;

/// <summary>How a standard's rules about everyday work were kept, as JSON and as tables.</summary>
internal static class ConductListing
{
    public static void WriteJson(
        Stream output, SalesStandard standard, LocalDate from, LocalDate to, ConductReview review) =>
        ResultJson.Write(output, json =>
        {
            json.Text("standard", standard.Code);
            json.Date("from", from);
            json.Date("to", to);
            json.Lines("rules", review.Rules, WriteRule);
            json.Lines("findings", review.Findings, WriteFinding);
        });

    public static void Show(PlainTable table, ConductReview review)
    {
        if (review.Rules.Count == 0)
        {
            table.Say(new("该标准没有来电、记录与检查的规定。", "The standard has no rules about calls, records and checks."));
            return;
        }

        table.Show(
            [new("规定", "Rule"), new("已检查", "Judged"), new("达标", "Kept")],
            review.Rules.Select(IReadOnlyList<Phrase> (rule) =>
                [rule.Name, Same(Figures.Whole(rule.Judged)), Same(Figures.Whole(rule.Kept))]));
        table.Show(
            [new("日期", "On"), new("记录", "Record"), new("销售顾问", "Consultant"), new("问题", "What is wrong")],
            review.Findings.Select(IReadOnlyList<Phrase> (found) =>
            [
                Same(LocalDatePattern.Iso.Format(found.On)),
                Same(found.Record.Length > 0 ? found.Record : found.Dealer.Value),
                Same(found.Consultant?.Value ?? ""),
                ReasonJson.InOneLine(found.Reasons),
            ]));
    }

    private static void WriteRule(Utf8JsonWriter line, ConductRule rule)
    {
        line.WriteStartObject();
        line.WriteString("rule", rule.Id);
        line.WriteString("zh", rule.Name.Zh);
        line.WriteString("en", rule.Name.En);
        line.WriteNumber("judged", rule.Judged);
        line.WriteNumber("kept", rule.Kept);
        line.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter line, ConductFinding found)
    {
        line.WriteStartObject();
        line.WriteString("rule", found.Rule);
        line.WriteString("dealer", found.Dealer.Value);
        line.WriteString("consultant", found.Consultant?.Value);
        line.WriteString("record", found.Record);
        line.WriteString("on", LocalDatePattern.Iso.Format(found.On));
        ReasonJson.Write(line, "reasons", found.Reasons);
        line.WriteEndObject();
    }

    private static Phrase Same(string text) => new(text, text);
}
