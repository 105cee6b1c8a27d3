using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>What was noted of a card's last follow-up that has a note.</summary>
/// <param name="On">The day of the follow-up.</param>
/// <param name="Text">The note, which may tell of a person.</param>
public sealed record CardNote(LocalDate On, string Text);
