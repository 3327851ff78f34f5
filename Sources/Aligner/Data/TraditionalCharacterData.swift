let traditionalCharacterData = ""
