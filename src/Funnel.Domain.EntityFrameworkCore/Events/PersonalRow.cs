namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>What an event says of a person, kept apart so that it can be erased without touching the event.</summary>
internal sealed class PersonalRow
{
    public const string Table = "funnel_personal";

    public static readonly string[] Columns = ["stream", "version", "name", "phone", "note"];

    /// <summary>The event's stream.</summary>
    public required string Stream { get; init; }

    /// <summary>The event's version in it.</summary>
    public required int Version { get; init; }

    /// <summary>The person's name.</summary>
    public string? Name { get; init; }

    /// <summary>The person's phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>What was noted in free text.</summary>
    public string? Note { get; init; }

    public object?[] Values() => [Stream, Version, Name, Phone, Note];
}
