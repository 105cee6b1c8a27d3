using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>What is wrong with one field.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Message">The field, what was found where it may be shown, and what was expected, as a sentence.</param>
internal sealed record FieldFault(string Field, Phrase Message)
{
    private const int MostShown = 40;

    public static FieldFault Missing(Field field) => new(field.Name, new(
        $"{field.Label.Zh}：必填，应为{field.Expected.Zh}。",
        $"{field.Label.En}: nothing was given; expected {field.Expected.En}."));

    public static FieldFault Unreadable(Field field, string text)
    {
        var shown = field.IsPersonal ? "" : text.Length > MostShown ? text[..MostShown] + "…" : text;
        return new(field.Name, shown.Length == 0
            ? new(
                $"{field.Label.Zh}：无法接受，应为{field.Expected.Zh}。",
                $"{field.Label.En}: it was not understood; expected {field.Expected.En}.")
            : new(
                $"{field.Label.Zh}：“{shown}”无法识别，应为{field.Expected.Zh}。",
                $"{field.Label.En}: '{shown}' was not understood; expected {field.Expected.En}."));
    }

    public static FieldFault Of(Field field, Phrase what) => new(field.Name, new(
        $"{field.Label.Zh}：{what.Zh}", $"{field.Label.En}: {what.En}"));
}
