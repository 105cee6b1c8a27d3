using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>One row of a card in the order of recording: what a replay takes one after the other.</summary>
/// <param name="Place">Its place in that order.</param>
/// <param name="Card">The number of the card.</param>
/// <param name="HappenedOn">The day it tells of; the day of recording for a correction.</param>
/// <param name="Move">The move; null for a filing and for a correction.</param>
/// <param name="Correction">The correction, if it is one.</param>
/// <param name="Entry">When and by whom it was written down, where that is known.</param>
internal sealed record RecordedStep(
    RecordingPlace Place, int Card, LocalDate HappenedOn, CardMove? Move, RowCorrection? Correction, Entry? Entry);
