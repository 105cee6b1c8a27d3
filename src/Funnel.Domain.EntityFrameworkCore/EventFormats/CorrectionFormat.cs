using System.Text.Json;
using Funnel.Domain.Cards;
using Funnel.Domain.Entries;

namespace Funnel.Domain.EntityFrameworkCore.EventFormats;

/// <summary>Writes corrections of a card's rows as stored rows of their own, and reads them back.</summary>
internal static class CorrectionFormat
{
    /// <summary>Writes a correction; what is personal of the right row takes the place of its own.</summary>
    public static WrittenEvent Write(RowCorrection correction) => correction switch
    {
        { RightEvent: { } e } => Of(correction, CardFormat.Write(e, _ => 0)),
        { RightFiling: { } filing } => Of(correction, CardFormat.Write(filing)),
        _ => OfVoid(correction.Target, correction.Cause, correction.RecordedOn, correction.Note),
    };

    /// <summary>Writes that a row never was.</summary>
    public static WrittenEvent OfVoid(string target, CorrectionCause cause, NodaTime.LocalDate on, string? note) => new(
        EventTypes.Voided,
        on,
        CardFormat.Json(new(target, cause, null, null), BodyJson.Texts.CorrectionBody),
        PersonalPart.OfNote(note));

    /// <summary>Whether a stored row is a correction.</summary>
    public static bool Is(string type) => type is EventTypes.Voided or EventTypes.Amended;

    /// <summary>What a stored correction says, but for the right row.</summary>
    public static CorrectionBody Body(string type, int format, string json) =>
        CardFormat.Read(type, format, json, BodyJson.Texts.CorrectionBody);

    /// <summary>Reads a correction.</summary>
    /// <param name="type">The kind of correction.</param>
    /// <param name="format">The format's version.</param>
    /// <param name="json">The body.</param>
    /// <param name="personal">What is personal of it, if it is still there.</param>
    /// <param name="entry">When and by whom it was made.</param>
    public static RowCorrection Read(string type, int format, string json, PersonalPart? personal, Entry entry)
    {
        var body = Body(type, format, json);
        var correction = new RowCorrection(body.Target, body.Cause, entry);
        return body switch
        {
            { RightType: EventTypes.Filed, Right: { } filing } => correction with
            {
                RightFiling = CardFormat.ReadFiling(format, filing.GetRawText(), personal),
            },
            { RightType: { } right, Right: { } e } => correction with
            {
                RightEvent = CardFormat.Read(
                    right,
                    format,
                    e.GetRawText(),
                    personal?.Note,
                    _ => throw new JsonException("A correction names no card that was taken over.")),
            },
            _ => correction with { Note = personal?.Note },
        };
    }

    private static WrittenEvent Of(RowCorrection correction, WrittenEvent right)
    {
        using var json = JsonDocument.Parse(right.Body);
        return new(
            EventTypes.Amended,
            correction.RecordedOn,
            CardFormat.Json(
                new(correction.Target, correction.Cause, right.Type, json.RootElement.Clone()),
                BodyJson.Texts.CorrectionBody),
            right.Personal);
    }
}
