using Funnel.Domain.Landmarks;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>How likely an open card is to be delivered by the month's end, and why.</summary>
/// <param name="Card">The card.</param>
/// <param name="Probability">The probability.</param>
/// <param name="Because">
/// What became of cards like it: of the narrowest set that has as many as count as much as what is known of all.
/// </param>
public sealed record CardProbability(LandmarkCard Card, double Probability, Phrase Because);
