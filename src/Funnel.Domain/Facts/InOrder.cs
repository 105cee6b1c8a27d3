namespace Funnel.Domain.Facts;

/// <summary>Work done part by part on all cores, and taken in the order of the parts on the caller's thread.</summary>
internal static class InOrder
{
    /// <summary>
    /// Does every part and takes what comes of it. Only a few parts are under way at a time, so that what is not taken
    /// yet stays small; a lone part is done on the caller's thread.
    /// </summary>
    public static void Run<T>(int parts, Func<int, T> work, Action<T> take, int degree = -1)
    {
        if (parts == 1 || degree == 1)
        {
            for (var part = 0; part < parts; part++)
            {
                take(work(part));
            }

            return;
        }

        var most = degree < 0 ? Environment.ProcessorCount : degree - 1;

        var underWay = new Queue<Task<T>>();
        try
        {
            for (var next = 0; next < parts || underWay.Count > 0;)
            {
                while (next < parts && underWay.Count <= most)
                {
                    var part = next++;
                    underWay.Enqueue(Task.Run(() => work(part)));
                }

                take(underWay.Dequeue().GetAwaiter().GetResult());
            }
        }
        finally
        {
            // Nothing may go on reading after a failure; a second failure has nobody to tell.
            foreach (var task in underWay)
            {
                ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
            }
        }
    }
}
