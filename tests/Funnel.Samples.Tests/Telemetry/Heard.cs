using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Funnel.Samples.Telemetry;

namespace Funnel.Samples.Tests.Telemetry;

/// <summary>What one host tells while this listens; other hosts of the process are not heard.</summary>
internal sealed class Heard : IDisposable
{
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _spans;
    private readonly ConcurrentQueue<(string Instrument, string Tags, double Value)> _measured = new();
    private readonly ConcurrentQueue<Activity> _ended = new();

    public Heard(FunnelTelemetry telemetry)
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == telemetry)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _meters.Start();
        _spans = new()
        {
            ShouldListenTo = source => source == telemetry.Source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _ended.Enqueue,
        };
        ActivitySource.AddActivityListener(_spans);
    }

    /// <summary>The sum of what an instrument told with these tags; of a duration, how many were told.</summary>
    public double this[string instrument, string tags]
    {
        get
        {
            _meters.RecordObservableInstruments();
            var told = _measured.Where(one => one.Instrument == instrument && one.Tags == tags).ToList();
            return instrument.EndsWith(".duration", StringComparison.Ordinal) ? told.Count
                : instrument.EndsWith(".size", StringComparison.Ordinal) ? told.LastOrDefault().Value
                : told.Sum(one => one.Value);
        }
    }

    /// <summary>Every span with its status, in order.</summary>
    public IEnumerable<string> Spans => _ended.Select(span => $"{span.DisplayName} {span.Status}");

    /// <summary>Everything that was told, as text: what must not be told is not in it.</summary>
    public string Text => string.Join('\n',
    [
        .. _measured.Select(one => $"{one.Instrument} {one.Tags}"),
        .. _ended.Select(span => span.DisplayName + string.Concat(span.TagObjects)),
    ]);

    public void Dispose()
    {
        _meters.Dispose();
        _spans.Dispose();
    }

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measured.Enqueue((
            instrument.Name,
            string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key["funnel.".Length..]}={tag.Value}").Order(
                StringComparer.Ordinal)),
            value));
}
