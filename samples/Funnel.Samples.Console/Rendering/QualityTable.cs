using System.Globalization;
using Funnel.Domain.Exchange;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Rendering;

/// <summary>How sound the records are, per dealer and consultant.</summary>
internal static class QualityTable
{
    private static readonly Phrase Absent = new("（未填）", "(none)");

    public static void Show(PlainTable table, IReadOnlyList<QualityLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        table.Say(new("", ""));
        table.Say(new("数据质量（每百条记录的疑点）", "Data quality (findings per 100 records)"));
        var (byDealer, byConsultant) = (lines[0].Dealer is not null, lines[0].Consultant is not null);
        IReadOnlyList<Phrase> headings =
        [
            .. byDealer ? [new Phrase("经销商", "Dealer")] : Array.Empty<Phrase>(),
            .. byConsultant ? [new Phrase("销售顾问", "Consultant")] : Array.Empty<Phrase>(),
            new("记录", "Records"), new("错误", "Errors"), new("疑点", "Findings"), new("每百条", "Per 100"),
        ];
        table.Show(headings, lines.Select(RowOf));
    }

    private static IReadOnlyList<Phrase> RowOf(QualityLine line) =>
    [
        .. line.Dealer is { } dealer ? [NameOf(dealer)] : Array.Empty<Phrase>(),
        .. line.Consultant is { } consultant ? [NameOf(consultant)] : Array.Empty<Phrase>(),
        Same(Figures.Whole(line.Records)),
        Same(Figures.Whole(line.Errors)),
        Same(Figures.Whole(line.Findings)),
        Same(line.FindingsPerHundred?.ToString("0.0", CultureInfo.InvariantCulture) ?? Figures.None),
    ];

    private static Phrase NameOf(string id) => id.Length == 0 ? Absent : Same(id);

    private static Phrase Same(string text) => new(text, text);
}
