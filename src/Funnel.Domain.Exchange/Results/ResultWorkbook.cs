using Funnel.Domain.Exchange.Results.Sheets;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Results;

/// <summary>
/// Reports, worklists, plans, members and findings as .xlsx, in one language: numbers and days are numbers and days,
/// shown as what they are, and no text runs as a formula. <see cref="ReportWorkbook"/> does so for a table of KPIs.
/// </summary>
public static class ResultWorkbook
{
    /// <summary>Writes a report, a sheet for each of its tables.</summary>
    public static void Write(Stream output, IReport report, SalesStandard standard, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(standard);
        var about = new Sheet(new Phrase("说明", "About").In(language), report.Heading.Name.In(language), "");
        Say(about, language, new("标准", "Standard"), standard.Name.In(language));
        about.Row(new Phrase("起", "From").In(language), SheetCell.Day(report.Period.From));
        about.Row(new Phrase("止", "To").In(language), SheetCell.Day(report.Period.To));
        about.Row(new Phrase("查询日", "As of").In(language), SheetCell.Day(report.Period.AsOf));
        if (FactKinds.WordsOf(report.Where) is { } scope)
        {
            Say(about, language, new("范围", "Only"), scope.In(language));
        }

        SheetFile.Write(output, [.. new ReportSheets(standard, language).Of(report), about]);
    }

    /// <summary>Writes a worklist, the most urgent card on top.</summary>
    public static void Write(Stream output, WorklistResult result, SalesStandard standard, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(standard);
        var sheet = new Sheet(
            $"{result.Name.In(language)} {LocalDatePattern.Iso.Format(result.Today)}",
            Headings(
                language, ("档案", "Card"), ("经销商", "Dealer"), ("销售顾问", "Consultant"), ("级别", "Level"),
                ("应跟进日", "Due on"), ("逾期天数", "Days overdue"), ("卡龄", "Age in days"), ("说明", "Note")));
        foreach (var row in result.Rows)
        {
            sheet.Row(
                row.Card.Card.Value,
                row.Card.Dealer.Value,
                row.Consultant.Value,
                standard.Scale.NameOf(row.Card.Level).In(language),
                SheetCell.Day(row.DueOn),
                SheetCell.Whole(row.DaysOverdue > 0 ? row.DaysOverdue : null),
                row.AgeDays,
                row.Note.In(language));
        }

        SheetFile.Write(output, [sheet]);
    }

    /// <summary>Writes the records behind a number.</summary>
    public static void Write(Stream output, MembersResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var side = result.Side == KpiSide.Numerator ? new Phrase("分子", "numerator") : new("分母", "denominator");
        var sheet = new Sheet(
            result.Kpi.Name.In(language), $"{result.Kpi.Name.In(language)} – {side.In(language)}");
        foreach (var member in result.Members)
        {
            sheet.Row(member);
        }

        SheetFile.Write(output, [sheet]);
    }

    /// <summary>Writes a plan: what it asks of each channel, how it was worked out, what one rate could do.</summary>
    public static void Write(Stream output, PlanResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        SheetFile.Write(output, PlanSheets.Of(result, language));
    }

    /// <summary>Writes what is wrong and what is odd in a dataset, row by row.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="dataset">The dataset as it was read.</param>
    /// <param name="language">The language of headings and sentences.</param>
    /// <param name="quality">How sound its records are, where that was asked.</param>
    public static void Write(
        Stream output, Dataset dataset, Language language, IReadOnlyList<QualityLine>? quality = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var errors = Issues(new("错误", "Errors"), language);
        foreach (var error in dataset.Errors)
        {
            errors.Row(
                error.File, SheetCell.Whole(error.Line > 0 ? error.Line : null), error.Column, error.Value,
                error.Message.In(language), SheetCell.Whole(error.Followers > 0 ? error.Followers : null));
        }

        var findings = Issues(new("疑点", "Findings"), language);
        foreach (var found in dataset.Findings)
        {
            findings.Row(
                found.File, SheetCell.Whole(found.Line > 0 ? found.Line : null), found.Column, found.Value,
                found.Message.In(language));
        }

        SheetFile.Write(output, quality is null ? [errors, findings] : [errors, findings, Quality(quality, language)]);
    }

    private static Sheet Quality(IReadOnlyList<QualityLine> lines, Language language)
    {
        var sheet = new Sheet(
            new Phrase("数据质量", "Data quality").In(language),
            Headings(
                language, ("经销商", "Dealer"), ("销售顾问", "Consultant"), ("记录", "Records"), ("错误", "Errors"),
                ("疑点", "Findings"), ("每百条", "Per 100")));
        foreach (var line in lines)
        {
            sheet.Row(
                line.Dealer ?? "", line.Consultant ?? "", line.Records, line.Errors, line.Findings,
                SheetCell.Amount(line.FindingsPerHundred));
        }

        return sheet;
    }

    private static Sheet Issues(Phrase name, Language language) => new(
        name.In(language),
        Headings(
            language, ("文件", "File"), ("行", "Line"), ("列", "Column"), ("内容", "Value"), ("说明", "What"),
            ("由此而来的行", "Rows that follow from it")));

    private static void Say(Sheet sheet, Language language, Phrase what, string value) =>
        sheet.Row(what.In(language), value);

    private static IEnumerable<string> Headings(Language language, params IEnumerable<(string Zh, string En)> names) =>
        names.Select(name => new Phrase(name.Zh, name.En).In(language));
}
