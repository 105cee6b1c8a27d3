using Funnel.Domain.Wording;
using Part = Funnel.Domain.Standards.StandardPart;

namespace Funnel.Domain.Standards;

/// <summary>Writes out what a standard prints beside its rules, line by line.</summary>
internal static class ContentLines
{
    public static IEnumerable<StandardLine> Of(SalesStandard standard) =>
    [
        .. standard.Process.SelectMany(OfStep),
        .. standard.Measures.SelectMany(OfMeasures),
        .. standard.Forms.SelectMany(OfForm),
        .. standard.Sections.SelectMany(OfSection),
        .. standard.Gaps.Select(gap => OfItem(Part.Gaps, "", gap)),
    ];

    private static IEnumerable<StandardLine> OfStep(ProcessStep step) =>
    [
        new(Part.Process, step.Code, step.Name, step.Source),
        .. step.Kpis.Select(id =>
            new StandardLine(Part.Process, $"{step.Code}/kpi/{id}", Phrase.Same(id), step.Source)),
        .. step.Conduct.Select(item => OfItem(Part.Process, $"{step.Code}/", item)),
        .. step.KeyItems.Select(item => OfItem(Part.Process, $"{step.Code}/key/", item)),
        .. step.Problems.Select(item => OfItem(Part.Process, $"{step.Code}/problem/", item)),
    ];

    private static IEnumerable<StandardLine> OfMeasures(ContactMeasures measures) =>
    [
        new(
            Part.Measures,
            measures.Code,
            new($"{measures.Group.Zh}：{measures.Work.Zh}", $"{measures.Group.En}: {measures.Work.En}"),
            measures.Source),
        .. measures.Levels.Select(level => new StandardLine(
            Part.Measures, $"{measures.Code}/level/{level}", Phrase.Same(level.Value), measures.Source)),
        .. measures.Items.Select(item => OfItem(Part.Measures, $"{measures.Code}/", item)),
    ];

    private static IEnumerable<StandardLine> OfForm(StandardForm form)
    {
        yield return new(Part.Forms, form.Code, form.Name, form.Source);
        foreach (var (key, text) in new[] { ("purpose", form.Purpose), ("use", form.Use), ("users", form.Users) })
        {
            if (text is { } said)
            {
                yield return new(Part.Forms, $"{form.Code}/{key}", said, form.Source);
            }
        }

        foreach (var field in form.Fields)
        {
            yield return new(Part.Forms, $"{form.Code}/field/{field.En}", field, form.Source);
        }
    }

    private static IEnumerable<StandardLine> OfSection(StandardSection section) =>
    [
        new(Part.Sections, section.Code, section.Name, section.Source),
        .. section.Items.Select(item => OfItem(Part.Sections, $"{section.Code}/", item)),
    ];

    private static StandardLine OfItem(StandardPart part, string before, StandardItem item)
    {
        var limit = item.Limit?.Words;
        Phrase text = limit is { } words
            ? new($"{item.Text.Zh}（{words.Zh}）", $"{item.Text.En} ({words.En})")
            : item.Text;
        return new(part, before + item.Code, text, item.Source);
    }
}
