namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>One upload is unpacked and read at a time, so that the limits bound the whole host.</summary>
internal sealed class ImportTurn : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    public async Task<T> RunAsync<T>(Func<Task<T>> import, CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            return await import();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
