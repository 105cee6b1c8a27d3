using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.EventFormats;

/// <summary>An event in the form in which it is stored, its personal part beside it.</summary>
/// <param name="Type">What happened.</param>
/// <param name="On">The latest day it tells of.</param>
/// <param name="Body">What it says, as JSON.</param>
/// <param name="Personal">What it says of a person, if anything.</param>
internal sealed record WrittenEvent(string Type, LocalDate On, string Body, PersonalPart? Personal = null)
{
    /// <summary>
    /// The day it is taken to be written down on where nothing is told of that; the latest one unless given.
    /// </summary>
    public LocalDate Begins { get; init; } = On;
}
