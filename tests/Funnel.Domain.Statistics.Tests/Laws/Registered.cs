
[assembly: Properties(MaxTest = Runs.Usually, QuietOnSuccess = true, Replay = Runs.Cases)]
