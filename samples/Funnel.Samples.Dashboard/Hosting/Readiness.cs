using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>How far the start is: until it is ready, pages say so instead of leaving a browser waiting.</summary>
internal sealed class Readiness
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Action<Phrase> _began = _ => { };
    private volatile string _step = StartTexts.Waiting.Zh + "\n" + StartTexts.Waiting.En;

    public bool IsReady => _ready.Task.IsCompletedSuccessfully;

    /// <summary>Over when it is ready.</summary>
    public Task Wait(CancellationToken stop) => _ready.Task.WaitAsync(stop);

    /// <summary>What is being done, in both languages: nobody is known yet.</summary>
    public string Step => _step;

    /// <summary>Has somebody told of each step as it begins.</summary>
    public void Tell(Action<Phrase> began) => _began = began;

    public void Begin(Phrase step)
    {
        _step = step.Zh + "\n" + step.En;
        _began(step);
    }

    public void Finish() => _ready.TrySetResult();
}
