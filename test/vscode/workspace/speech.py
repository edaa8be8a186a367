print("“We are done,” she said.")
