using Funnel.Domain.Statistics.Forecasts;

namespace Funnel.Samples.Console.Rendering;

/// <summary>
/// A line of text for numbers of deliveries: an interval as a bar of dashes, in it where the mean lies, and what came.
/// </summary>
/// <param name="low">The number at the left end.</param>
/// <param name="high">The number at the right end.</param>
internal sealed class DeliveryScale(double low, double high)
{
    private const char Mean = '│';
    private const char Came = '●';
    private const char CameOutside = '◆';

    public string Draw(CountInterval interval, double mean, long? came, int width)
    {
        var picture = new string(' ', width).ToCharArray();
        picture.AsSpan()[PlaceOf(interval.Low, width)..(PlaceOf(interval.High, width) + 1)].Fill('┈');
        picture[PlaceOf(mean, width)] = Mean;
        if (came is { } known)
        {
            picture[PlaceOf(known, width)] = interval.Holds(known) ? Came : CameOutside;
        }

        return new(picture);
    }

    private int PlaceOf(double number, int width) => high <= low
        ? 0
        : (int)Math.Round((number - low) / (high - low) * (width - 1), MidpointRounding.AwayFromZero);
}
