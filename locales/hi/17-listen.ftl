### Listen: the page is read aloud.

listen = सुनिए
listen-failed = आवाज़ नहीं आई। नेटवर्क देखकर फिर कोशिश कीजिए।
