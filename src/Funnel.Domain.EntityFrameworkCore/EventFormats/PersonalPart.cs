namespace Funnel.Domain.EntityFrameworkCore.EventFormats;

/// <summary>What an event says of a person.</summary>
internal sealed record PersonalPart(string? Name, string? Phone, string? Note)
{
    /// <summary>A note, if there is one.</summary>
    public static PersonalPart? OfNote(string? note) => note is null ? null : new(null, null, note);

    /// <summary>Nothing of the person, so that no log can tell.</summary>
    public override string ToString() => "***";
}
